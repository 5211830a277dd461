/** Whether an automatic receipt is an answer. */
export const senders = ['any', 'human'] as const;
export type Sender = (typeof senders)[number];
