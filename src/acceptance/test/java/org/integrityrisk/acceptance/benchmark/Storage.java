package org.integrityrisk.acceptance.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The database that a measured sandbox keeps its data in. */
sealed interface Storage {

  /** What the figures are headed by. */
  String name();

  /** The options of a sandbox that uses it. */
  List<String> options();

  /** A connection of its own. */
  Connection connect() throws SQLException;

  /** Whether it can be asked while a sandbox runs. */
  boolean isServer();

  /** A database server, with the address of its database. */
  record Server(String url) implements Storage {

    @Override
    public String name() {
      return "PostgreSQL";
    }

    @Override
    public List<String> options() {
      return List.of("--db", url);
    }

    @Override
    public Connection connect() throws SQLException {
      return DriverManager.getConnection(url + "&reWriteBatchedInserts=true");
    }

    @Override
    public boolean isServer() {
      return true;
    }
  }

  /** The files in a sandbox's home; only one process can open them. */
  record Embedded(Path home) implements Storage {

    @Override
    public String name() {
      return "HSQLDB";
    }

    @Override
    public List<String> options() {
      return List.of("--home", home.toString());
    }

    @Override
    public Connection connect() throws SQLException {
      Path files = home.resolve("database").resolve("sandbox").toAbsolutePath();
      return DriverManager.getConnection("jdbc:hsqldb:file:" + files + ";shutdown=true", "SA", "");
    }

    @Override
    public boolean isServer() {
      return false;
    }
  }
}
