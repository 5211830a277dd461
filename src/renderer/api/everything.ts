/** The entity of a change whose extent is unknown: everything is read again. */
export const everything = '*';
