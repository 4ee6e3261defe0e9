import type { ConnectorDefinitionOptions } from '../connect';
import { renderOptions } from '../connect/internal';

/** What a preset is told, with its typed options turned into keys: from here on they are the user's own configuration. */
export function withTypedOptions<T extends ConnectorDefinitionOptions & { readonly options?: object }>(connectorClass: string, props: T): T {
  const { config, secrets } = renderOptions(props.options, connectorClass, props.config);
  return { ...props, config, secrets: { ...secrets, ...props.secrets } };
}
