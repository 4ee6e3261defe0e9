// the tests of examples, as their readers run them
import '../../examples/debezium-postgres-serverless/app.test';
