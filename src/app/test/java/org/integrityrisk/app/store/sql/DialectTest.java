package org.integrityrisk.app.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {

  private static final String OURS = "select [KEY] from @AUDIT order by [KEY] " + Sql.PAGE;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\" |        | select \"KEY\" from \"P_AUDIT\" order by \"KEY\" offset ? rows fetch next ? rows only",
        "\" | public | select \"KEY\" from \"public\".\"P_AUDIT\" order by \"KEY\" offset ? rows fetch next ? rows only",
        "`  |        | select `KEY` from `P_AUDIT` order by `KEY` limit ?, ?",
      })
  void aStatementIsWrittenForEachDatabase(String quote, String schema, String expected) {
    Dialect dialect = new Dialect(quote, schema == null ? "" : schema, new TablePrefix("P_"));

    assertThat(dialect.render(OURS)).isEqualTo(expected);
  }
}
