/** Recorded cases that this host answers otherwise than AWS, each with the reason. */
export const KNOWN_DIFFERENCES: Record<string, string> = {};
