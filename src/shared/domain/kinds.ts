/** Fixed choices, apart from their schemas: the first screen needs their names, and not what checks them. */

export const workModes = ['remote', 'hybrid', 'on-site'] as const;
export type WorkMode = (typeof workModes)[number];

export const payPeriods = ['year', 'month', 'week', 'day', 'hour'] as const;
export type PayPeriod = (typeof payPeriods)[number];

export const origins = ['mine', 'inbound'] as const;
