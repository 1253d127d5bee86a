/** How much of a message is taken apart; a message that holds more was made to break its readers. */
export const messageLimits = { parts: 1000, depth: 20, headerBytes: 500_000 } as const;
