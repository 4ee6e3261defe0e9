export { hostNameProblem, wrongBroker } from './host-list';
export { javaTimePatternProblem } from './java-time-pattern';
export { jdbcUrlProblem } from './jdbc-url';
export { jodaProblem, unquotedWord } from './joda-pattern';
export { mongoDbUrlProblem } from './mongodb-url';
export { bucketNameProblem, glueTableProblem, s3LocationProblem, topicNameProblem } from './names';
export { constantLetter, misplacedLetter } from './joda-parts';
export { simpleDateFormatProblem } from './simple-date-format';
export { jodaTimeZoneProblem } from './time-zone';
