/** The same functions with the list in packed form: 47 kB gzipped, where the package's main file takes 112. */
declare module "tldts/dist/index.esm.min.js" {
  export { parse } from "tldts";
}
