package org.integrityrisk.acceptance.city;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.integrityrisk.acceptance.harness.Sandbox;

/**
 * Generates a part of an invented city, loads it into a sandbox, and prints how long each kind took
 * and how much of it the app says it has. Properties: {@code city.share} (0.01), {@code city.seed}
 * (1), {@code city.db}: address of a PostgreSQL that keeps it, {@code city.home}: folder that keeps
 * it in the embedded database; with neither, a PostgreSQL is started that goes with the run.
 */
public final class City {

  private City() {}

  public static void main(String[] arguments) throws IOException {
    CitySize size = new CitySize(Double.parseDouble(System.getProperty("city.share", "0.01")));
    CityFiles files = new CityFiles(size, Long.getLong("city.seed", 1));
    String url = System.getProperty("city.db", "");
    String home = System.getProperty("city.home", "");
    if (!url.isEmpty()) {
      load(files, "--db", url);
    } else if (!home.isEmpty()) {
      load(files, "--home", home);
    } else {
      try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
        load(files, "--db", postgres.getJdbcUrl("postgres", "postgres"));
      }
    }
  }

  private static void load(CityFiles files, String... storage) throws IOException {
    try (Sandbox sandbox = Sandbox.alone(withPeople(files.size(), List.of(storage)))) {
      new CityLoad(
              files,
              sandbox.admin().measured(),
              sandbox.as(CityPeople.office(1), CityPeople.PASSWORD).measured())
          .run();
      CityCounts.of(sandbox.admin().measured()).print(files.size());
    }
  }

  /** The options of a sandbox that knows the people of the city. */
  static List<String> withPeople(CitySize size, List<String> options) throws IOException {
    Path users = Files.createTempFile("city-people", ".csv");
    users.toFile().deleteOnExit();
    Files.write(users, CityPeople.users(size).getBytes(StandardCharsets.UTF_8));
    return Stream.concat(options.stream(), Stream.of("--users", users.toString())).toList();
  }
}
