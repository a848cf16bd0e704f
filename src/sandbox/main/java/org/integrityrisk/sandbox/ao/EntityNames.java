package org.integrityrisk.sandbox.ao;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.schema.FieldNameConverter;
import org.integrityrisk.sandbox.plugin.AppException;

/**
 * Refuses entities whose tables or columns some of Jira's databases could not have.
 *
 * <p>Source: Javadoc of NamesLengthAndOracleReservedWordsEntitiesValidator.
 */
public final class EntityNames {
  private static final int MAX_LENGTH = 30;
  private static final Set<String> RESERVED =
      Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

  private EntityNames() {}

  /**
   * Looks at every name.
   *
   * @throws AppException naming the first that is too long or reserved
   */
  public static void check(List<Class<? extends RawEntity<?>>> entities, TableNamespace namespace) {
    AtlassianTableNameConverter tables = new AtlassianTableNameConverter(namespace::prepend);
    entities.forEach(
        entity ->
            Stream.concat(Stream.of(tables.getName(entity)), columns(entity))
                .forEach(name -> check(name, entity)));
  }

  private static Stream<String> columns(Class<?> entity) {
    FieldNameConverter names = new AtlassianFieldNameConverter();
    return Arrays.stream(entity.getMethods())
        .filter(EntityNames::isOwn)
        .map(names::getName)
        .filter(Objects::nonNull);
  }

  private static boolean isOwn(Method method) {
    Class<?> owner = method.getDeclaringClass();
    return owner != RawEntity.class && owner != Entity.class;
  }

  private static void check(String name, Class<?> entity) {
    if (name.length() > MAX_LENGTH || RESERVED.contains(name.toUpperCase(Locale.ROOT))) {
      throw new AppException("Too long or reserved in " + entity.getName() + ": " + name);
    }
  }
}
