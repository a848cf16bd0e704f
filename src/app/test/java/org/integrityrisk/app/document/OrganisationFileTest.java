package org.integrityrisk.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.integrityrisk.core.importing.CsvSheetReader;
import org.integrityrisk.core.importing.ImportPlan;
import org.integrityrisk.core.importing.OrganisationField;
import org.integrityrisk.core.importing.OrganisationImport;
import org.integrityrisk.core.importing.OrganisationTable;
import org.integrityrisk.core.importing.SheetReader;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The register comes back from a file of each format with the headers of each language. */
class OrganisationFileTest {

  private static final OrganisationRegister KEPT =
      OrganisationRegister.of(
          List.of(
              new Unit("U1", "=总局", Optional.empty(), Optional.of("ann")),
              new Unit("U2", "分局", Optional.of("U1"), Optional.empty()),
              new Department(
                  "D1",
                  "登记科",
                  "U2",
                  DepartmentKind.ENFORCEMENT,
                  Optional.of("bob"),
                  Optional.of("ann")),
              new Post("P1", "受理岗", "D1", Rank.GENERAL, Optional.of("bob")),
              new SpecialBody(BodyKind.LEADING_GROUP, "U1", List.of("bob", "ann"))));

  static Stream<Arguments> files() {
    return Stream.of(".properties", "_zh_CN.properties")
        .flatMap(
            ending ->
                Stream.of(
                    Arguments.of(ending, new CsvTableWriter(), new CsvSheetReader()),
                    Arguments.of(ending, new XlsxTableWriter(), new XlsxSheetReader())));
  }

  @ParameterizedTest
  @MethodSource("files")
  void comesBackAsItWas(String ending, TableWriter writer, SheetReader reader) throws IOException {
    Properties texts = texts(ending);
    byte[] file = writer.write(OrganisationTable.of(KEPT, field -> header(texts, field)));

    ImportPlan<OrganisationEntry> plan =
        new OrganisationImport(OrganisationRegister.EMPTY, new Everybody())
            .plan(reader.read(file), Map.of());

    assertThat(plan.columns())
        .extracting(column -> column.field().orElse("none"))
        .containsExactly(
            Stream.of(OrganisationField.values())
                .map(OrganisationField::code)
                .toArray(String[]::new));
    assertThat(OrganisationRegister.of(plan.entries())).isEqualTo(KEPT);
  }

  private static String header(Properties texts, OrganisationField field) {
    return texts.getProperty("integrity-risk.web.organisation.column." + field.code());
  }

  private static Properties texts(String ending) throws IOException {
    Properties texts = new Properties();
    Path bundle = Path.of("main/resources/i18n", "integrity-risk-web" + ending);
    try (Reader file = Files.newBufferedReader(bundle)) {
      texts.load(file);
    }
    return texts;
  }

  private record Everybody() implements People {

    @Override
    public Optional<String> keyOf(String keyOrUserName) {
      return Optional.of(keyOrUserName);
    }

    @Override
    public Optional<String> displayName(String key) {
      return Optional.of(key);
    }
  }
}
