package org.integrityrisk.sandbox.ao;

import java.util.Locale;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.HSQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.db.Dialect;

/**
 * Makes the ORM as Jira configures it: Atlassian's names, and only tables with the app's prefix.
 */
public final class EntityManagers {
  private EntityManagers() {}

  public static EntityManager create(Database database, TableNamespace namespace) {
    NameConverters names = names(namespace);
    return new EntityManager(provider(database), new Configuration(names, managed(namespace)));
  }

  private static DatabaseProvider provider(Database database) {
    DisposableDataSource source = new PooledSource(database.dataSource());
    return database.dialect() == Dialect.POSTGRESQL
        ? new PostgreSQLDatabaseProvider(source, "public")
        : new HSQLDatabaseProvider(source, "PUBLIC");
  }

  private static NameConverters names(TableNamespace namespace) {
    return new SimpleNameConverters(
        new AtlassianTableNameConverter(namespace::prepend),
        new AtlassianFieldNameConverter(),
        new AtlassianSequenceNameConverter(),
        new AtlassianTriggerNameConverter(),
        new AtlassianIndexNameConverter(),
        new AtlassianUniqueNameConverter());
  }

  private static SchemaConfiguration managed(TableNamespace namespace) {
    return (table, caseSensitive) ->
        table.toUpperCase(Locale.ROOT).startsWith(namespace.prefix() + "_");
  }

  private record Configuration(NameConverters names, SchemaConfiguration schema)
      implements EntityManagerConfiguration {
    @Override
    @SuppressWarnings("deprecation")
    public boolean useWeakCache() {
      return true;
    }

    @Override
    public NameConverters getNameConverters() {
      return names;
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
      return schema;
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
      return new CachingEntityInfoResolverFactory();
    }
  }
}
