package org.integrityrisk.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "类别,entry",
    "编码,code",
    "所属单位,unit",
    "部门负责人,head",
    "department KIND,kind",
    "In charge leader,leader",
    "main_leader,mainLeader",
    "编码*,code",
    "编码:,code"
  })
  void recognisesChineseAndEnglishHeaders(String header, String field) {
    assertThat(recognise(Map.of(), header).mapped())
        .containsExactly(new MappedColumn(header, Optional.of(field)));
  }

  @Test
  void namesWhatItDoesNotRecognise() {
    assertThat(recognise(Map.of(), "编码", "备注").mapped())
        .extracting(MappedColumn::field)
        .containsExactly(Optional.of("code"), Optional.empty());
  }

  @Test
  void takesAMappingByHandFirst() {
    Columns<OrganisationField> columns = recognise(Map.of("备注", "name", "名称", ""), "名称", "备注");
    assertThat(columns.headerOf(OrganisationField.NAME)).isEqualTo("备注");
  }

  @Test
  void refusesTwoColumnsForOneField() {
    assertThat(Refusal.of(() -> recognise(Map.of(), "编码", "Code")))
        .containsExactly("import.column-twice@Code");
  }

  @Test
  void refusesAMappingToAnUnknownFieldOrFromAnUnknownColumn() {
    assertThat(Refusal.of(() -> recognise(Map.of("编码", "size", "备注", "name"), "编码")))
        .containsExactlyInAnyOrder("import.unknown-field@mapping", "import.unknown-column@mapping");
  }

  @Test
  void refusesAHeaderThatIsAFormula() {
    Row header = new Row(1, List.of(new Cell.Formula()));
    assertThat(Refusal.of(() -> Columns.recognise(OrganisationField.class, header, Map.of())))
        .containsExactly("import.bad-header#1");
  }

  @Test
  void namesEveryColumnThatIsMissing() {
    Columns<OrganisationField> columns = recognise(Map.of(), "名称");
    List<OrganisationField> required = List.of(OrganisationField.ENTRY, OrganisationField.CODE);
    assertThat(Refusal.of(() -> columns.require(required)))
        .containsExactly("import.missing-column", "import.missing-column");
  }

  @Test
  void namesWhatCouldBeMappedToAMissingColumn() {
    Columns<OrganisationField> columns = recognise(Map.of("备注", ""), "编码", "备注", "叫法");
    assertThat(Refusal.of(() -> columns.require(List.of(OrganisationField.NAME))))
        .containsExactly(
            "import.missing-column",
            "import.unrecognised-column@备注",
            "import.unrecognised-column@叫法");
  }

  private static Columns<OrganisationField> recognise(
      Map<String, String> byHand, String... headers) {
    Row header = new Row(1, Stream.of(headers).map(Cell::of).toList());
    return Columns.recognise(OrganisationField.class, header, byHand);
  }
}
