import { Deadline } from './deadline';
import type { CustomResourceEvent, FunctionContext, Outcome } from './event';
import { masked } from './masks';
import { reasonOf } from './reason';

/**
 * A function behind the provider framework, which answers CloudFormation from outside of the VPC, also where the function reaches nothing.
 * The message of an error is what CloudFormation shows, and the framework logs it too.
 */
export function provided<P>(run: (event: CustomResourceEvent<P>, deadline: Deadline) => Promise<Outcome>) {
  return async (event: CustomResourceEvent<P>, context?: FunctionContext): Promise<Outcome> => {
    try {
      return await run(event, Deadline.of(context));
    } catch (error) {
      console.error(masked((error as Error).stack ?? String(error)));
      // a new error: causes and fields of the first are nobody's business
      throw new Error(reasonOf(error).replace(/^Error: /, ''));
    }
  };
}
