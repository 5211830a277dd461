/** How much the host takes from one side before it gives up on it. */
export type HostLimits = {
  /** Longest JSON body of a call. */
  readonly jsonBytes: number;
  /** Largest file. */
  readonly fileBytes: number;
  /** From connecting until the headers are complete. */
  readonly headersMs: number;
  /** From connecting until the body is complete. */
  readonly requestMs: number;
  /** How often both are looked at. */
  readonly checkMs: number;
  /** Connections at a time; a browser opens six for one page. */
  readonly sockets: number;
  /** Between two comments in an event stream. */
  readonly heartbeatMs: number;
};

export const defaultLimits: HostLimits = {
  jsonBytes: 1_000_000,
  fileBytes: 100_000_000,
  headersMs: 10_000,
  requestMs: 120_000,
  checkMs: 5_000,
  sockets: 256,
  heartbeatMs: 25_000,
};
