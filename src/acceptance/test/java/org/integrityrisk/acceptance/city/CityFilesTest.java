package org.integrityrisk.acceptance.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CityFilesTest {

  @Test
  void theSameSizeAndSeedGiveTheSameFiles() {
    CityFiles one = new CityFiles(new CitySize(0.01), 7);
    CityFiles other = new CityFiles(new CitySize(0.01), 7);

    assertThat(all(one)).isEqualTo(all(other));
    assertThat(one.points(1, 200)).isNotEqualTo(new CityFiles(one.size(), 8).points(1, 200));
  }

  @Test
  void aPointDoesNotDependOnTheFileThatItStandsIn() {
    CityFiles files = new CityFiles(new CitySize(0.01), 1);
    String tail = files.points(101, 201);

    assertThat(files.points(1, 201)).endsWith(tail.substring(tail.indexOf("\n岗位,")));
  }

  @ParameterizedTest
  @CsvSource({
    "1,      100, 2000, 5000, 20000, 100000, 10000",
    "0.1,     10,  200,  500,  2000,  10000,  1000",
    "0.01,     1,   20,   50,   200,   1000,   100",
    "0.0005,   1,    1,    3,    10,     50,     5",
    "0.000001, 1,    1,    1,     1,      1,     1"
  })
  void theCountsScaleWithTheShare(
      double share, int units, int departments, int posts, int powers, int points, int warnings) {
    CitySize size = new CitySize(share);

    assertThat(
            List.of(
                size.units(),
                size.departments(),
                size.posts(),
                size.powers(),
                size.points(),
                size.warnings()))
        .containsExactly(units, departments, posts, powers, points, warnings);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 1.01, Double.NaN})
  void noOtherShareIsTaken(double share) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CitySize(share));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0005, 0.01, 0.1})
  void noTwoPointsOfAPostSayTheSame(double share) {
    CityFiles files = new CityFiles(new CitySize(share), 1);
    String points = files.points(1, files.size().points() + 1);

    List<String> said =
        Stream.of(points.split("\n岗位,"))
            .skip(1)
            .map(row -> row.split(","))
            .map(cells -> cells[3] + cells[5].replaceAll("，可能.*", ""))
            .toList();
    assertThat(said).hasSize(files.size().points()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0005, 0.01, 0.07})
  void warningsAreAboutDifferentPoints(double share) {
    CityFiles files = new CityFiles(new CitySize(share), 1);
    List<Integer> warned =
        Stream.iterate(0, number -> number + 1)
            .limit(files.size().warnings())
            .map(files::warned)
            .toList();

    assertThat(warned).doesNotHaveDuplicates();
    assertThat(warned).allMatch(point -> point >= 0 && point < files.size().points());
  }

  private static List<String> all(CityFiles files) {
    CitySize size = files.size();
    return List.of(
        CityPeople.users(size),
        files.organisation(),
        files.powers(1, size.powers() + 1),
        files.points(1, size.points() + 1));
  }
}
