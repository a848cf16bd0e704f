package org.integrityrisk.app.install.steps;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.HostObjects;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.springframework.stereotype.Component;

/** What earlier steps of the set-up have made, for the steps that build on it. */
@Component
public final class SetupIds {
  private final HostObjects objects;
  private final HostComponents host;

  public SetupIds(HostObjects objects, HostComponents host) {
    this.objects = objects;
    this.host = host;
  }

  /**
   * The id of an object.
   *
   * @throws NoSuchElementException when no step has made it
   */
  String id(SetupKind kind, String code) {
    return find(kind, code).orElseThrow(() -> new NoSuchElementException(kind.code() + "/" + code));
  }

  long number(SetupKind kind, String code) {
    return Long.parseLong(id(kind, code));
  }

  Optional<String> find(SetupKind kind, String code) {
    return objects.find(kind, code);
  }

  void remember(SetupKind kind, String code, String id) {
    objects.remember(new HostObject(kind, code, id));
  }

  Stream<HostObject> all(SetupKind kind) {
    return objects.all().stream().filter(object -> object.kind() == kind);
  }

  /** The issue type, as the host has it. */
  IssueType issueType(AppIssueType type) {
    return host.issueTypes().getIssueType(id(SetupKind.ISSUE_TYPE, type.code()));
  }

  /** The projects of the app that the host still has. */
  List<Project> projects() {
    return all(SetupKind.PROJECT)
        .map(object -> host.projects().getProjectObj(Long.valueOf(object.hostId())))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /**
   * The project of a plan.
   *
   * @throws NoSuchElementException when the step before has not made it
   */
  Project project(SetupPlan plan) {
    return findProject(plan).orElseThrow();
  }

  /** The project of a plan; empty in a preview, before there is one. */
  Optional<Project> findProject(SetupPlan plan) {
    return find(SetupKind.PROJECT, plan.projectKey())
        .map(id -> host.projects().getProjectObj(Long.valueOf(id)));
  }

  boolean isProjectOfTheApp(Project project) {
    return projects().stream().anyMatch(own -> own.getId().equals(project.getId()));
  }

  /** The user who runs the set-up. */
  ApplicationUser administrator(SetupPlan plan) {
    return host.users().getUserByKey(plan.administrator());
  }
}
