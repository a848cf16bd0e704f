package org.integrityrisk.sandbox.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypesAndStatusesTest {
  private final ConfiguredHost host = ConfiguredHost.empty();
  private final IssueTypeManager types = host.get(IssueTypeManager.class);
  private final IssueTypeSchemeManager schemes = host.get(IssueTypeSchemeManager.class);
  private final StatusManager statuses = host.get(StatusManager.class);

  private IssueType newType(String name) {
    return types.createIssueType(name, "", 1L);
  }

  private Status newStatus(String name) {
    return statuses.createStatus(
        name, "", "/x.png", host.get(StatusCategoryManager.class).getStatusCategoryByKey("new"));
  }

  @Test
  void typeIsTheSameOnAnotherNode() {
    IssueType type = newType("风险点");

    assertThat(host.otherNode().get(IssueTypeManager.class).getIssueType(type.getId()))
        .isEqualTo(type)
        .extracting(IssueType::getName)
        .isEqualTo("风险点");
  }

  @Test
  void takenNamesAreRefusedInAnyCase() {
    newType("Risk point");
    newStatus("In force");

    assertThatThrownBy(() -> newType("RISK POINT")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> newStatus("in force")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> newType(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void typeMayKeepItsNameWhenItIsChanged() {
    IssueType type = newType("Risk point");

    types.updateIssueType(type, "Risk point", "now described", 1L);

    assertThat(types.getIssueType(type.getId()).getDescription()).isEqualTo("now described");
  }

  @Test
  void removedTypeLeavesItsSchemes() {
    IssueType kept = newType("kept");
    IssueType removed = newType("removed");
    FieldConfigScheme scheme = schemes.create("scheme", "", List.of(kept.getId(), removed.getId()));

    types.removeIssueType(removed.getId(), null);

    assertThat(schemes.getIssueTypesForScheme(scheme)).containsExactly(kept);
    assertThat(types.getIssueType(removed.getId())).isNull();
  }

  @Test
  void typeWithIssuesNeedsAnotherTypeForThem() {
    IssueType used = newType("used");
    IssueType other = newType("other");
    List<String> moves = new ArrayList<>();
    host.services().offer(IssueData.class, new OneUsedType(used.getId(), moves));

    assertThatThrownBy(() -> types.removeIssueType(used.getId(), null))
        .isInstanceOf(IllegalStateException.class);
    types.removeIssueType(used.getId(), other.getId());

    assertThat(moves).containsExactly(used.getId() + ">" + other.getId());
  }

  @Test
  void typesOfProjectKeepTheirOrder() {
    IssueType second = newType("b");
    IssueType first = newType("a");
    Project project = host.newProject("IR");
    FieldConfigScheme scheme = schemes.create("scheme", "", List.of(first.getId(), second.getId()));

    schemes.setProjectAssociationsForIssueTypeScheme(scheme, List.of(project));

    assertThat(schemes.getIssueTypesForProject(project)).containsExactly(first, second);
    assertThat(schemes.getConfigScheme(project)).isEqualTo(scheme);
    assertThat(schemes.getConfigScheme(project).getAssociatedProjectObjects())
        .containsExactly(project);
  }

  @Test
  void projectOfDeletedSchemeHasTheDefaultOne() {
    Project project = host.newProject("IR");
    FieldConfigScheme scheme = schemes.create("scheme", "", List.of(newType("a").getId()));
    schemes.setProjectAssociationsForIssueTypeScheme(scheme, List.of(project));

    schemes.deleteScheme(scheme);

    assertThat(schemes.isDefaultIssueTypeScheme(schemes.getConfigScheme(project))).isTrue();
  }

  @Test
  void defaultSchemeStays() {
    assertThatThrownBy(() -> schemes.deleteScheme(schemes.getDefaultIssueTypeScheme()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void statusHasItsCategory() {
    assertThat(newStatus("Draft").getStatusCategory().getKey()).isEqualTo("new");
    assertThat(statuses.getStatus("6").getStatusCategory().getKey()).isEqualTo("done");
    assertThat(host.get(StatusCategoryManager.class).getStatusCategoryByKey("other")).isNull();
  }

  @Test
  void unusedStatusCanBeRemoved() {
    Status status = newStatus("Draft");

    statuses.removeStatus(status.getId());

    assertThat(statuses.getStatus(status.getId())).isNull();
    assertThatThrownBy(() -> statuses.removeStatus(status.getId()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void linkTypesAreFoundByName() {
    IssueLinkTypeManager links = host.get(IssueLinkTypeManager.class);
    links.createIssueLinkType("Control", "is controlled by", "controls", "");

    assertThat(links.getIssueLinkTypesByName("Control"))
        .singleElement()
        .satisfies(type -> assertThat(type.getInward()).isEqualTo("controls"))
        .satisfies(type -> links.removeIssueLinkType(type.getId()));
    assertThat(links.getIssueLinkTypesByName("Control")).isEmpty();
  }

  private record OneUsedType(String used, List<String> moves) implements IssueData {
    @Override
    public boolean anyOfType(String issueTypeId) {
      return used.equals(issueTypeId);
    }

    @Override
    public void changeType(String fromIssueTypeId, String toIssueTypeId) {
      moves.add(fromIssueTypeId + ">" + toIssueTypeId);
    }

    @Override
    public void deleteOfProject(long projectId) {
      moves.add("project " + projectId);
    }

    @Override
    public void deleteValues(long customFieldId) {
      moves.add("field " + customFieldId);
    }
  }
}
