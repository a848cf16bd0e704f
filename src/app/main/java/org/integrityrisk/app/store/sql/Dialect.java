package org.integrityrisk.app.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns our notation into the text of the database at hand: identifiers in the driver's own quotes,
 * tables with the prefix of Active Objects and, where the host keeps them elsewhere, their schema.
 *
 * @param quote the driver's identifier quote
 * @param schema the schema of the host's tables, empty when it is the connection's own
 * @param prefix what the names of our tables begin with
 */
record Dialect(String quote, String schema, TablePrefix prefix) {

  private static final Pattern NAME = Pattern.compile("\\[([A-Z_]+)]|@([A-Z_]+)");
  private static final String ANY_TABLE = "RISK_ROW";

  /** MySQL alone quotes so, and alone among the host's databases knows no standard page. */
  private static final String MYSQL_QUOTE = "`";

  private static final String MYSQL_PAGE = "limit ?, ?";

  static Dialect of(Connection connection, TablePrefix prefix) throws SQLException {
    String quote = connection.getMetaData().getIdentifierQuoteString().trim();
    return new Dialect(quote, TableSchema.of(connection, prefix.value() + ANY_TABLE), prefix);
  }

  String render(String text) {
    String named =
        NAME.matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(name(found.group(1), found.group(2))));
    return quote.equals(MYSQL_QUOTE) ? named.replace(Sql.PAGE, MYSQL_PAGE) : named;
  }

  private String name(String column, String table) {
    return column == null ? table(table) : quoted(column);
  }

  private String table(String name) {
    String own = quoted(prefix.value() + name);
    return schema.isEmpty() ? own : quoted(schema) + "." + own;
  }

  private String quoted(String name) {
    return quote + name + quote;
  }
}
