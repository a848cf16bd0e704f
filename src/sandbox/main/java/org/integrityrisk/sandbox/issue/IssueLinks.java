package org.integrityrisk.sandbox.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.db.Database;

/** Links between issues; each is one row, and an entry in the history of both ends. */
public final class IssueLinks implements IssueLinkManager {
  private static final String FIELD = "Link";

  private final Database database;
  private final HostServices services;
  private final IssueStore issues;
  private final ChangeHistory history;

  public IssueLinks(Host host, IssueStore issues, ChangeHistory history) {
    this.database = host.database();
    this.services = host.services();
    this.issues = issues;
    this.history = history;
  }

  @Override
  public void createIssueLink(
      Long sourceIssueId,
      Long destinationIssueId,
      Long issueLinkTypeId,
      Long sequence,
      ApplicationUser remoteUser)
      throws CreateException {
    IssueLinkType type = services.get(IssueLinkTypeManager.class).getIssueLinkType(issueLinkTypeId);
    StoredIssue source = issues.byId(sourceIssueId).orElse(null);
    StoredIssue destination = issues.byId(destinationIssueId).orElse(null);
    if (type == null || source == null || destination == null) {
      throw new CreateException("A link needs two issues and a type");
    }
    if (find(sourceIssueId, destinationIssueId, issueLinkTypeId).isEmpty()) {
      database.inTransaction(() -> create(source, destination, type, sequence, remoteUser));
    }
  }

  private void create(
      StoredIssue source,
      StoredIssue destination,
      IssueLinkType type,
      Long sequence,
      ApplicationUser user) {
    database.insert(
        "INSERT INTO issue_link (source_id, destination_id, type_id, position)"
            + " VALUES (?, ?, ?, ?)",
        source.getId(),
        destination.getId(),
        type.getId(),
        sequence);
    note(source, user, "", "", destination.getKey(), text(type.getOutward(), destination));
    note(destination, user, "", "", source.getKey(), text(type.getInward(), source));
  }

  @Override
  public void removeIssueLink(IssueLink link, ApplicationUser remoteUser) {
    IssueLinkType type = link.getIssueLinkType();
    StoredIssue source = (StoredIssue) link.getSourceObject();
    StoredIssue destination = (StoredIssue) link.getDestinationObject();
    database.inTransaction(
        () -> {
          database.update("DELETE FROM issue_link WHERE id = ?", link.getId());
          note(
              source,
              remoteUser,
              destination.getKey(),
              text(type.getOutward(), destination),
              "",
              "");
          note(destination, remoteUser, source.getKey(), text(type.getInward(), source), "", "");
        });
  }

  private void note(
      StoredIssue issue,
      ApplicationUser user,
      String oldKey,
      String oldText,
      String newKey,
      String newText) {
    history.record(
        issue.getId(),
        user == null ? null : user.getKey(),
        List.of(new Change(FIELD, false, oldKey, oldText, newKey, newText)));
  }

  private static String text(String direction, StoredIssue other) {
    return direction + " " + other.getKey();
  }

  @Override
  public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
    return links("source_id = ?", sourceIssueId);
  }

  @Override
  public List<IssueLink> getInwardLinks(Long destinationIssueId) {
    return links("destination_id = ?", destinationIssueId);
  }

  @Override
  public IssueLink getIssueLink(Long issueLinkId) {
    return links("id = ?", issueLinkId).stream().findFirst().orElse(null);
  }

  @Override
  public boolean isLinkingEnabled() {
    return true;
  }

  private List<IssueLink> find(Long source, Long destination, Long type) {
    return links("source_id = ? AND destination_id = ? AND type_id = ?", source, destination, type);
  }

  private List<IssueLink> links(String condition, Object... arguments) {
    return database.query(
        "SELECT id, source_id, destination_id, type_id FROM issue_link WHERE "
            + condition
            + " ORDER BY position, id",
        row ->
            new StoredLink(
                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), issues, services),
        arguments);
  }
}
