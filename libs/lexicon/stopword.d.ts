/** The package carries no types; these are the lists that are used. */
declare module 'stopword' {
  export const ara: string[];
  export const deu: string[];
  export const eng: string[];
  export const tur: string[];
  export const ukr: string[];
}
