// Which sets should be warned of, and which say nothing either way.

const bad =
  /^(?:bad-|own-messages \/ scam|text-sms-fakebase \/ (?:fraud|illegal)|text-telecom5 \/ fraud|text-chat-spam \/ spam|assist-messages \/ scam)/;
/** Advertisements of loans, and those of no kind, are neither: some are fraud, most are not. */
const leftOut = /\/ (?:ad \/ AD:(?:Loan|Other)|other)\b|Political/;

export function isBadSet(name: string): boolean {
  return bad.test(name);
}

export function isLeftOut(name: string): boolean {
  return leftOut.test(name);
}
