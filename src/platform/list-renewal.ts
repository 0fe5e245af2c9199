export async function renewLists(isWanted: (id: string) => boolean): Promise<void> {
  isWanted('');
}

export async function renewableLists(): Promise<readonly string[]> {
  return [];
}
