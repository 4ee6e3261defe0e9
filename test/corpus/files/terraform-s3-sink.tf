variable "sink_version" { default = "10.5.7" }
variable "topics_dir" { type = string }
variable "kafka_brokers" {}
data "aws_region" "current" {}
resource "aws_s3_object" "zip" {
  bucket = aws_s3_bucket.plugins.bucket
  key    = "confluentinc-kafka-connect-s3-${var.sink_version}.zip"
  source = "confluentinc-kafka-connect-s3-${var.sink_version}.zip"
}
resource "aws_mskconnect_custom_plugin" "s3" {
  name         = format("s3-sink-%s", replace(var.sink_version, ".", "-"))
  content_type = "ZIP"
  location {
    s3 {
      bucket_arn = aws_s3_bucket.plugins.arn
      file_key   = aws_s3_object.zip.key
    }
  }
}
resource "aws_mskconnect_connector" "s3_sink" {
  count                = 1
  name                 = format("s3-sink-%s", var.topics_dir)
  kafkaconnect_version = "2.7.1"
  capacity {
    autoscaling {
      mcu_count        = 2
      min_worker_count = 1
      max_worker_count = 4
      scale_in_policy { cpu_utilization_percentage = 20 }
      scale_out_policy { cpu_utilization_percentage = 80 }
    }
  }
  connector_configuration = {
    "connector.class"    = "io.confluent.connect.s3.S3SinkConnector"
    "s3.region"          = coalesce(var.region, data.aws_region.current.name)
    "flush.size"         = "5"
    "tasks.max"          = "4"
    # "topics" = var.topics
    "topics.regex"       = "^(?!.*amazon_msk).*"
    "format.class"       = "io.confluent.connect.s3.format.json.JsonFormat"
    "partitioner.class"  = "io.confluent.connect.storage.partitioner.HourlyPartitioner"
    "storage.class"      = "io.confluent.connect.s3.storage.S3Storage"
    "key.converter"      = "org.apache.kafka.connect.storage.StringConverter"
    "value.converter"    = "org.apache.kafka.connect.json.JsonConverter"
    "value.converter.schemas.enable" = false
    "s3.bucket.name"     = module.bucket[0].s3_bucket_id
    "topics.dir"         = var.topics_dir
    "locale"             = "en"
    "timezone"           = "UTC"
  }
  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = var.kafka_brokers
      vpc {
        security_groups = [aws_security_group.sg.id]
        subnets         = var.subnets
      }
    }
  }
  kafka_cluster_client_authentication { authentication_type = "NONE" }
  kafka_cluster_encryption_in_transit { encryption_type = "PLAINTEXT" }
  plugin {
    custom_plugin {
      arn      = aws_mskconnect_custom_plugin.s3.arn
      revision = aws_mskconnect_custom_plugin.s3.latest_revision
    }
  }
  service_execution_role_arn = var.role_arn
}
