locals { name = "ads" }
resource "aws_mskconnect_connector" "this" {
  name                 = var.connector_name
  kafkaconnect_version = "2.7.1"
  capacity {
    provisioned_capacity {
      mcu_count    = 1
      worker_count = var.worker_count
    }
  }
  connector_configuration = merge(
    { "connector.class" = "io.aiven.kafka.connect.opensearch.OpensearchSinkConnector", "topics" = "impressions,clicks" },
    { "connection.url" = "https://${aws_opensearch_domain.this.endpoint}:443", "connection.username" = "u", "connection.password" = var.password, "key.ignore" = true, "schema.ignore" = true,
      "key.converter" = "org.apache.kafka.connect.storage.StringConverter", "value.converter" = "org.apache.kafka.connect.json.JsonConverter", "value.converter.schemas.enable" = false },
    var.more
  )
  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = aws_msk_cluster.main.bootstrap_brokers_sasl_iam
      vpc {
        subnets         = var.subnet_ids
        security_groups = var.security_group_ids
      }
    }
  }
  kafka_cluster_client_authentication { authentication_type = "IAM" }
  kafka_cluster_encryption_in_transit { encryption_type = "TLS" }
  plugin {
    custom_plugin {
      arn      = aws_mskconnect_custom_plugin.this.arn
      revision = aws_mskconnect_custom_plugin.this.latest_revision
    }
  }
  service_execution_role_arn = aws_iam_role.this.arn
  log_delivery {
    worker_log_delivery {
      cloudwatch_logs {
        enabled   = true
        log_group = aws_cloudwatch_log_group.this.name
      }
    }
  }
}
