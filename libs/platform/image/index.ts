/** Pictures that people hand in, decoded and written anew. */
export { PICTURE_BYTES_MAX, type Picture, PictureRefused, type PictureRefusal } from './picture.js';
export { Pictures } from './pictures.js';
