/** What is wrong with a model, as a code that the page has words for. */
export class ModelFault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
