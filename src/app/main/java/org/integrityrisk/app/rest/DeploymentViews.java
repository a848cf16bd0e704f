package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.DeploymentLine;
import org.integrityrisk.app.rest.view.DeploymentTable;
import org.integrityrisk.app.rest.view.DeploymentView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.core.deployment.Deployment;
import org.integrityrisk.core.deployment.DeploymentCount;
import org.integrityrisk.core.deployment.DeploymentState;
import org.integrityrisk.core.deployment.ListDeployments;
import org.integrityrisk.core.deployment.LoadDeployment;
import org.integrityrisk.core.deployment.LoadedDeployment;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.paper.PaperPage;
import org.springframework.stereotype.Component;

/** Shows control deployments to those who may see them. */
@Component
public class DeploymentViews implements PaperViews<Deployment> {

  private static final String HEADER = "integrity-risk.deployment.column.";

  private final LoadDeployment load;
  private final ListDeployments list;
  private final DeploymentForm form;
  private final NamesIn names;
  private final Spreadsheets spreadsheets;
  private final Texts texts;
  private final Clock clock;

  public DeploymentViews(
      LoadDeployment load,
      ListDeployments list,
      DeploymentForm form,
      NamesIn names,
      Spreadsheets spreadsheets,
      Texts texts,
      Clock clock) {
    this.load = load;
    this.list = list;
    this.form = form;
    this.names = names;
    this.spreadsheets = spreadsheets;
    this.texts = texts;
    this.clock = clock;
  }

  /** A page of a list. */
  public record DeploymentPage(
      long total, int start, int limit, List<DeploymentLine> deployments) {}

  /** How many there are of each level that issued them. */
  public record Statistics(List<StatisticsRow> rows, DeploymentCount total) {}

  /** How many there are of a level. */
  public record StatisticsRow(CodeName level, DeploymentCount count) {}

  @Override
  public DeploymentView of(Caller caller, String id) {
    LoadedDeployment loaded = load.forUser(caller.key(), id);
    Names words = names.project(caller, loaded.deployment().order().project());
    return DeploymentView.of(loaded, mayDo(loaded), LocalDate.now(clock), words);
  }

  @Override
  public DeploymentForm.Choices choices(Caller caller, String project) {
    return form.of(caller, project);
  }

  @Override
  public PaperPage<Deployment> found(
      Caller caller, String project, PaperFilter filter, int start, int limit) {
    return list.page(caller.key(), project, filter, start, limit);
  }

  @Override
  public PaperFilter filter(Caller caller, PaperParameters query) {
    return query.filter(query.state(DeploymentState.class), "", "late");
  }

  @Override
  public DeploymentPage page(Caller caller, String project, PaperFilter filter, Paging paging) {
    PaperPage<Deployment> found = found(caller, project, filter, paging.start(), paging.limit());
    Names words = names.project(caller, project);
    LocalDate today = LocalDate.now(clock);
    return new DeploymentPage(
        found.total(),
        paging.start(),
        paging.limit(),
        found.map(one -> DeploymentLine.of(one, today, words)).papers());
  }

  Statistics statistics(Caller caller, String project, PaperParameters query) {
    Map<String, DeploymentCount> counts =
        list.byLevel(caller.key(), project, filter(caller, query));
    Names words = names.project(caller, project);
    List<StatisticsRow> rows = new ArrayList<>();
    counts.forEach(
        (level, count) -> rows.add(new StatisticsRow(DeploymentLine.level(level, words), count)));
    return new Statistics(
        rows, counts.values().stream().reduce(DeploymentCount.NONE, DeploymentCount::and));
  }

  @Override
  public Download file(Caller caller, String project, List<Deployment> all, String format) {
    Names words = names.project(caller, project);
    return spreadsheets.file(
        "deployments",
        format,
        DeploymentTable.of(
            all,
            column -> texts.of(caller.locale(), HEADER + column, List.of()),
            LocalDate.now(clock),
            clock.getZone(),
            words));
  }

  private static List<String> mayDo(LoadedDeployment loaded) {
    DeploymentState state = loaded.deployment().state();
    List<String> mayDo = new ArrayList<>();
    if (loaded.mayFeedBack()) {
      mayDo.add("feed-back");
    }
    if (loaded.mayLift()) {
      mayDo.add(state.isOpen() ? "lift" : "reopen");
    }
    if (loaded.mayEscalate()) {
      mayDo.add("escalate");
    }
    return mayDo;
  }
}
