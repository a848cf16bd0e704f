package org.integrityrisk.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.EntityManagerBuilder;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The tables that the real Active Objects makes of the app's entities. It takes long to make them,
 * so it makes them once, and every other database gets them by the statements that describe them.
 */
final class TestTables {

  private static final String PREFIX = org.integrityrisk.app.store.sql.TablePrefix.ours().value();
  private static final String TEMPLATE = "jdbc:hsqldb:mem:template";
  private static final List<String> STATEMENTS = statements();

  private TestTables() {}

  static void createIn(Connection connection) {
    try (connection;
        Statement statement = connection.createStatement()) {
      for (String text : STATEMENTS) {
        statement.execute(text);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> statements() {
    migrate();
    List<String> texts = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(TEMPLATE, "SA", "");
        Statement statement = connection.createStatement();
        ResultSet script = statement.executeQuery("SCRIPT")) {
      while (script.next()) {
        texts.add(script.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return texts.stream().filter(TestTables::isOfTables).toList();
  }

  private static boolean isOfTables(String statement) {
    return Stream.of(
            "CREATE MEMORY TABLE ", "CREATE INDEX ", "CREATE UNIQUE INDEX ", "ALTER TABLE ")
        .anyMatch(statement::startsWith);
  }

  private static void migrate() {
    try {
      manager().migrate(entities());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EntityManager manager() {
    TablePrefix prefix = name -> PREFIX + name;
    return EntityManagerBuilder.url(TEMPLATE)
        .username("SA")
        .password("")
        .auto()
        .tableNameConverter(new AtlassianTableNameConverter(prefix))
        .fieldNameConverter(new AtlassianFieldNameConverter())
        .sequenceNameConverter(new AtlassianSequenceNameConverter())
        .triggerNameConverter(new AtlassianTriggerNameConverter())
        .indexNameConverter(new AtlassianIndexNameConverter())
        .uniqueNameConverter(new AtlassianUniqueNameConverter())
        .build();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Class<? extends RawEntity<?>>[] entities() {
    List<Class<?>> entities = new ArrayList<>();
    try (InputStream descriptor = TestTables.class.getResourceAsStream("/atlassian-plugin.xml")) {
      NodeList nodes =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(descriptor)
              .getElementsByTagName("entity");
      for (int i = 0; i < nodes.getLength(); i++) {
        entities.add(Class.forName(nodes.item(i).getTextContent().strip()));
      }
    } catch (IOException
        | ReflectiveOperationException
        | ParserConfigurationException
        | SAXException e) {
      throw new IllegalStateException(e);
    }
    return entities.toArray(new Class[0]);
  }
}
