package org.integrityrisk.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.integrityrisk.app.store.sql.Database;
import org.mockito.Mockito;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A database of its own in memory, with the tables that the real Active Objects makes of the
 * entities that {@code atlassian-plugin.xml} names. Counts the statements that the app prepares.
 */
public final class TestDatabase {

  private static final String PREFIX = org.integrityrisk.app.store.sql.TablePrefix.ours().value();

  private final String url = "jdbc:hsqldb:mem:" + UUID.randomUUID();
  private final AtomicInteger statements = new AtomicInteger();
  private final Database database;

  public TestDatabase() {
    migrate();
    database = new Database(new TestExecutors(this::connection), Mockito.mock());
  }

  /** The database as the app sees it. */
  public Database database() {
    return database;
  }

  /** How many statements the work prepares. */
  public int statementsOf(Callable<?> work) throws Exception {
    statements.set(0);
    work.call();
    return statements.get();
  }

  private void migrate() {
    try {
      EntityManager manager = manager();
      manager.migrate(entities());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private EntityManager manager() {
    TablePrefix prefix = name -> PREFIX + name;
    return EntityManagerBuilder.url(url)
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
    try (InputStream descriptor = TestDatabase.class.getResourceAsStream("/atlassian-plugin.xml")) {
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

  private Connection connection() {
    try {
      return counted(DriverManager.getConnection(url, "SA", ""));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection counted(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
