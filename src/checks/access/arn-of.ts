/** The attributes of the Terraform provider that are the name of a resource. */
const NAME = /^(.*\baws_\w+\.[\w-]+(?:\[[^\]]*\])?)\.(?:bucket|id|name|key_id|function_name)$/;

/** Whether one reference is the ARN of the resource of which the other one is the name: `GetAtt` of it and its `Ref`, or attributes of Terraform. */
export function isArnOf(arn: string, name: string): boolean {
  return arn === `${name}.Arn` || arn === `${NAME.exec(name)?.[1]}.arn`;
}
