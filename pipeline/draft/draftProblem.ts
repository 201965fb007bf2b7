/** Why no draft can be made, in words for whoever asked for it. */
export class DraftProblem extends Error {}
