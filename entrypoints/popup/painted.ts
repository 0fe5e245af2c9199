const longestMs = 250;

/**
 * Resolves once the browser has put on the screen what was drawn; a hidden page, which is never painted, does not wait
 * long.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, longestMs);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
