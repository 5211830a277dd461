/*
 * The web platform's File and Blob, for types that the renderer and the preload share. This layer runs anywhere and is
 * compiled without the DOM library, so the names are looked up in whichever program uses them.
 */
export type PlatformFile = typeof globalThis extends { File: { prototype: infer T } } ? T : unknown;
export type PlatformBlob = typeof globalThis extends { Blob: { prototype: infer T } } ? T : unknown;
