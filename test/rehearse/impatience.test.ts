import { impatient } from '../../src/rehearse/impatience';

const mongoDb = (uri: string) => impatient({ 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'connection.uri': uri, 'topics': 'a?b' });

test.each([
  ['mongodb://db.example.com', 'mongodb://db.example.com/?connectTimeoutMS=300'],
  ['mongodb://u:p@one:27017,two:27017/', 'mongodb://u:p@one:27017,two:27017/?connectTimeoutMS=300'],
  ['mongodb+srv://db.example.com/shop?replicaSet=rs0', 'mongodb+srv://db.example.com/shop?replicaSet=rs0&connectTimeoutMS=300'],
  ['mongodb://db/?connectTimeoutMS=5000', 'mongodb://db/?connectTimeoutMS=5000'],
  ['${secretsmanager:db:uri}', '${secretsmanager:db:uri}'],
])('the address of MongoDB: %s', (uri, hurried) => {
  expect(mongoDb(uri)).toEqual({ 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'connection.uri': hurried, 'topics': 'a?b' });
});

test('what a family knows is added, and the value of the user stays', () => {
  const sink = { 'connector.class': 'com.snowflake.kafka.connector.SnowflakeSinkConnector' };
  expect(Object.keys(impatient(sink))).toEqual(['snowflake.jdbc.map', 'connector.class']);
  expect(impatient({ ...sink, 'snowflake.jdbc.map': 'loginTimeout:9' })).toEqual({ ...sink, 'snowflake.jdbc.map': 'loginTimeout:9' });
});

test('a connector of an unknown class stays as it is', () => {
  expect(impatient({ 'connector.class': 'com.example.Sink', 'connection.uri': 'mongodb://db' })).toEqual({ 'connector.class': 'com.example.Sink', 'connection.uri': 'mongodb://db' });
});
