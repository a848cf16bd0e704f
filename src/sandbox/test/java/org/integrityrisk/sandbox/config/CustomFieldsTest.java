package org.integrityrisk.sandbox.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collections;
import java.util.List;
import org.integrityrisk.sandbox.config.data.FieldContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomFieldsTest {
  private static final String PREFIX = "com.atlassian.jira.plugin.system.customfieldtypes:";

  private final ConfiguredHost host = ConfiguredHost.empty();
  private final CustomFieldManager fields = host.get(CustomFieldManager.class);
  private final OptionsManager options = host.get(OptionsManager.class);
  private final Project project = host.newProject("IR");
  private final IssueType type =
      host.get(IssueTypeManager.class).createIssueType("Risk point", "", 1L);

  private CustomField field(String module, List<JiraContextNode> contexts, List<IssueType> types)
      throws Exception {
    CustomFieldType<?, ?> fieldType = fields.getCustomFieldType(PREFIX + module);
    return fields.createCustomField(
        "层级", "", fieldType, fields.getCustomFieldSearchers(fieldType).get(0), contexts, types);
  }

  private CustomField select() throws Exception {
    return field("select", List.of(new ProjectContext(project.getId())), List.of(type));
  }

  private static FieldConfig config(CustomField field) {
    return field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
  }

  @ParameterizedTest
  @ValueSource(strings = {"textfield", "textarea", "select", "userpicker", "datepicker", "float"})
  void everyTypeMakesFields(String module) throws Exception {
    CustomField field = field(module, List.of(GlobalIssueContext.getInstance()), List.of(type));

    assertThat(fields.getCustomFieldObject(field.getId())).isEqualTo(field);
    assertThat(field.getId()).isEqualTo("customfield_" + field.getIdAsLong());
    assertThat(field.getCustomFieldType().getKey()).isEqualTo(PREFIX + module);
    assertThat(fields.getCustomFieldSearchers(field.getCustomFieldType()))
        .contains(field.getCustomFieldSearcher());
  }

  @Test
  void unknownTypeAndFieldAreNull() {
    assertThat(fields.getCustomFieldType(PREFIX + "other")).isNull();
    assertThat(fields.getCustomFieldObject("customfield_1")).isNull();
    assertThat(fields.getCustomFieldObject("summary")).isNull();
    assertThat(fields.getCustomFieldObject((String) null)).isNull();
  }

  @Test
  void severalFieldsMayHaveTheSameName() throws Exception {
    CustomField first = select();
    CustomField second = select();

    assertThat(fields.getCustomFieldObjectsByName("层级")).containsExactly(first, second);
  }

  @Test
  void fieldKnowsWhereItApplies() throws Exception {
    CustomField field = select();

    assertThat(field.getAssociatedProjectObjects()).containsExactly(project);
    assertThat(field.getAssociatedIssueTypes()).containsExactly(type);
  }

  @Test
  void singleNullMeansAllTypes() throws Exception {
    CustomField field =
        field(
            "textfield",
            List.of(GlobalIssueContext.getInstance()),
            Collections.singletonList(null));

    assertThat(field.getAssociatedIssueTypes()).containsExactly((IssueType) null);
    assertThat(field.getConfigurationSchemes().get(0).isAllProjects()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "true,  '',    '',    7, a, true",
    "true,  '',    a,     7, a, true",
    "true,  '',    a,     7, b, false",
    "false, 7,     '',    7, a, true",
    "false, 7,     '',    8, a, false",
    "false, 7,     a,     7, b, false",
    "false, '',    '',    7, a, false"
  })
  void contextHolds(
      boolean everywhere,
      String projects,
      String types,
      long projectId,
      String issueType,
      boolean expected) {
    FieldContext context =
        new FieldContext(
            everywhere,
            projects.isEmpty() ? List.of() : List.of(Long.valueOf(projects)),
            types.isEmpty() ? List.of() : List.of(types));

    assertThat(context.holds(projectId, issueType)).isEqualTo(expected);
  }

  @Test
  void contextCanTakeOneMoreProject() throws Exception {
    CustomField field = select();
    Project other = host.newProject("OTHER");

    host.get(FieldConfigSchemeManager.class)
        .updateFieldConfigScheme(
            field.getConfigurationSchemes().get(0),
            List.of(new ProjectContext(project.getId()), new ProjectContext(other.getId())),
            field);

    CustomField changed = fields.getCustomFieldObject(field.getIdAsLong());
    assertThat(changed.getAssociatedProjectObjects()).containsExactlyInAnyOrder(project, other);
    assertThat(changed.getAssociatedIssueTypes()).containsExactly(type);
  }

  @Test
  void optionsStandInTheirOrderAlsoAfterRestart() throws Exception {
    FieldConfig config = config(select());
    options.createOption(config, null, 2L, "c");
    options.createOption(config, null, 0L, "a");
    options.createOption(config, null, 1L, "b");
    options.createOption(config, null, null, "d");

    ConfiguredHost restarted = host.otherNode();
    CustomField field =
        restarted
            .get(CustomFieldManager.class)
            .getCustomFieldObject(config.getCustomField().getId());

    assertThat(restarted.get(OptionsManager.class).getOptions(config(field)))
        .extracting(Option::getValue)
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void optionsAreFoundById() throws Exception {
    FieldConfig config = config(select());
    Option option = options.createOption(config, null, 0L, "一级");

    assertThat(options.findByOptionId(option.getOptionId())).isEqualTo(option);
    assertThat(options.getOptions(config).getOptionById(option.getOptionId())).isEqualTo(option);
    options.deleteOptionAndChildren(option);
    assertThat(options.findByOptionId(option.getOptionId())).isNull();
    assertThat(options.getOptions(config)).isEmpty();
  }

  @Test
  void removedFieldTakesItsOptionsWithIt() throws Exception {
    CustomField field = select();
    Option option = options.createOption(config(field), null, 0L, "一级");

    fields.removeCustomField(field);

    assertThat(fields.getCustomFieldObject(field.getId())).isNull();
    assertThat(options.findByOptionId(option.getOptionId())).isNull();
  }

  @Test
  void fieldNeedsAName() {
    assertThatThrownBy(
            () ->
                fields.createCustomField(
                    "",
                    "",
                    fields.getCustomFieldType(PREFIX + "textfield"),
                    null,
                    List.of(GlobalIssueContext.getInstance()),
                    List.of(type)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void searcherOfAnotherTypeIsRefused() {
    CustomFieldType<?, ?> text = fields.getCustomFieldType(PREFIX + "textfield");
    CustomFieldType<?, ?> date = fields.getCustomFieldType(PREFIX + "datepicker");

    assertThatThrownBy(
            () ->
                fields.createCustomField(
                    "field",
                    "",
                    text,
                    fields.getCustomFieldSearchers(date).get(0),
                    List.of(GlobalIssueContext.getInstance()),
                    List.of(type)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
