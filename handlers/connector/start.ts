import { StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { SFNClient } from '@aws-sdk/client-sfn';
import type { Start } from '../shared/in-steps';
import { patiently } from '../shared/patience';

/** Starts the state machine of the stack; that it has been started by an earlier delivery of the same event is as good. */
export function starting(states: SFNClient): Start {
  return async (name, input, deadline) => {
    const command = new StartExecutionCommand({ stateMachineArn: process.env.STATE_MACHINE_ARN, name, input });
    try {
      await patiently(deadline, () => states.send(command));
    } catch (error) {
      if ((error as Error).name !== 'ExecutionAlreadyExists') {
        throw error;
      }
    }
  };
}
