package io.github.cdkmskconnect.rehearsal.s3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The little XML that S3 speaks. */
final class Xml {
  private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final String root;

  Xml(String root) {
    this.root = root;
    text.append('<').append(root).append(root.equals("Error") ? ">" : " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">");
  }

  Xml add(String name, Object value) {
    text.append('<').append(name).append('>').append(escape(String.valueOf(value))).append("</").append(name).append('>');
    return this;
  }

  Xml open(String name) {
    text.append('<').append(name).append('>');
    return this;
  }

  Xml close(String name) {
    text.append("</").append(name).append('>');
    return this;
  }

  byte[] bytes() {
    return (text + "</" + root + ">").getBytes(StandardCharsets.UTF_8);
  }

  private static String escape(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  /** The texts of all elements of a name. */
  static List<String> texts(InputStream document, String element) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      // the parser would close the stream, which the call still needs
      InputStream copy = new ByteArrayInputStream(document.readAllBytes());
      NodeList nodes = factory.newDocumentBuilder().parse(copy).getElementsByTagNameNS("*", element);
      List<String> result = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        result.add(nodes.item(i).getTextContent());
      }
      return result;
    } catch (SAXException | ParserConfigurationException e) {
      throw new S3Error(400, "MalformedXML", "The XML is not well-formed: " + e.getMessage());
    }
  }
}
