/** What an offering costs of which its source says nothing: free is only what is called free. */
export const costUnknown = { kind: 'TEXT', amountCents: null, text: 'Keine Angabe' } as const;
