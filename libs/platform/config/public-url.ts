/** Nest token of the address under which people reach this installation, without a slash at the end. */
export const PUBLIC_URL = Symbol('PublicUrl');
