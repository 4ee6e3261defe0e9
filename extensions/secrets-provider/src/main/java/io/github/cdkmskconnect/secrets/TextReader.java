package io.github.cdkmskconnect.secrets;

import software.amazon.awssdk.utils.SdkAutoCloseable;

/** Reads one secret or parameter. Safe for use by several threads. */
interface TextReader extends SdkAutoCloseable {
  /**
   * The current text behind a name or ARN.
   *
   * @throws org.apache.kafka.common.config.ConfigException if it cannot be read; the message names the id and the reason, never a value
   */
  String read(String id);
}
