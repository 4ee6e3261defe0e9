/** For a JVM that works for some seconds: the second compiler and collectors with threads of their own cost more than they save. */
export const SHORT_LIVED = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** The same for the tools of the JDK. */
export const SHORT_LIVED_TOOL = SHORT_LIVED.map(option => `-J${option}`);
