/** A rehearsal that cannot take place, with the reason and the cure in the user's words. Exit status 2. */
export class RehearsalImpossible extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RehearsalImpossible';
  }
}
