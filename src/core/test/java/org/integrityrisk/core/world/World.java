package org.integrityrisk.core.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Sights;
import org.integrityrisk.core.administration.CarryOutPowerChanges;
import org.integrityrisk.core.administration.ChangeFlow;
import org.integrityrisk.core.administration.ChangePowers;
import org.integrityrisk.core.administration.KeepCalendar;
import org.integrityrisk.core.administration.KeepPowers;
import org.integrityrisk.core.adoption.AdoptPoints;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.bulk.CarryOutBulk;
import org.integrityrisk.core.bulk.PlanBulk;
import org.integrityrisk.core.bulk.RunBulk;
import org.integrityrisk.core.calendar.PublicHolidays;
import org.integrityrisk.core.calendar.WorkCalendar;
import org.integrityrisk.core.change.AbandonRegimeChange;
import org.integrityrisk.core.change.ApplyRegimeChange;
import org.integrityrisk.core.change.CarryOutRegimeChange;
import org.integrityrisk.core.change.ChangePoints;
import org.integrityrisk.core.change.PlanPoint;
import org.integrityrisk.core.change.PlanRegimeChange;
import org.integrityrisk.core.change.PlanWarnings;
import org.integrityrisk.core.change.PreviewRegimeChange;
import org.integrityrisk.core.change.RecentPlans;
import org.integrityrisk.core.change.SettleGivenUp;
import org.integrityrisk.core.change.TakeAlong;
import org.integrityrisk.core.delegation.EndDelegation;
import org.integrityrisk.core.delegation.GrantDelegation;
import org.integrityrisk.core.delegation.ListDelegations;
import org.integrityrisk.core.filing.CarryOutImport;
import org.integrityrisk.core.filing.CheckFiling;
import org.integrityrisk.core.filing.EditRiskPoint;
import org.integrityrisk.core.filing.FileRiskPoint;
import org.integrityrisk.core.filing.ImportRiskPoints;
import org.integrityrisk.core.filing.RecordEdit;
import org.integrityrisk.core.filing.RecordFiling;
import org.integrityrisk.core.journal.ExclusiveActions;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.journal.OnePiece;
import org.integrityrisk.core.measure.ActOnMeasure;
import org.integrityrisk.core.measure.AddEvidence;
import org.integrityrisk.core.measure.AddMeasure;
import org.integrityrisk.core.measure.BringMeasures;
import org.integrityrisk.core.measure.CarryOutMeasureAct;
import org.integrityrisk.core.measure.ChangeMeasureState;
import org.integrityrisk.core.measure.FileMeasure;
import org.integrityrisk.core.measure.FollowMeasure;
import org.integrityrisk.core.measure.JudgeMeasure;
import org.integrityrisk.core.measure.LinkMeasure;
import org.integrityrisk.core.measure.LoadMeasure;
import org.integrityrisk.core.measure.ReviewMeasure;
import org.integrityrisk.core.measure.ReviseMeasure;
import org.integrityrisk.core.measure.SettleMeasure;
import org.integrityrisk.core.numbering.DocumentNumbers;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.publicity.AnswerComment;
import org.integrityrisk.core.publicity.CarryOutConclusion;
import org.integrityrisk.core.publicity.CommentOnPublicity;
import org.integrityrisk.core.publicity.ConcludePublicity;
import org.integrityrisk.core.publicity.ListPublicities;
import org.integrityrisk.core.publicity.LoadPublicity;
import org.integrityrisk.core.publicity.OpenPublicity;
import org.integrityrisk.core.reexamination.DismissFlag;
import org.integrityrisk.core.reexamination.RaiseFlags;
import org.integrityrisk.core.reexamination.SettleFlags;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.Regimes;
import org.integrityrisk.core.register.FollowCalendar;
import org.integrityrisk.core.register.FollowOffices;
import org.integrityrisk.core.register.ProjectRegister;
import org.integrityrisk.core.register.RefreshMany;
import org.integrityrisk.core.register.RefreshPoints;
import org.integrityrisk.core.register.RepairLinked;
import org.integrityrisk.core.register.RepairRegister;
import org.integrityrisk.core.review.AskOpinions;
import org.integrityrisk.core.review.CarryOutMeeting;
import org.integrityrisk.core.review.CarryOutMove;
import org.integrityrisk.core.review.CheckRoute;
import org.integrityrisk.core.review.DecideOnRiskPoint;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.GiveOpinion;
import org.integrityrisk.core.review.GuardReview;
import org.integrityrisk.core.review.LoadReview;
import org.integrityrisk.core.review.Move;
import org.integrityrisk.core.review.RecordMeeting;
import org.integrityrisk.core.review.RecordOpinion;
import org.integrityrisk.core.review.RecordRecusal;
import org.integrityrisk.core.risk.KeepGrading;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.superior.CarryOutReply;
import org.integrityrisk.core.superior.RecordReply;
import org.integrityrisk.core.superior.SendFiling;
import org.integrityrisk.core.supervision.RecordCheck;
import org.integrityrisk.core.version.ListVersions;
import org.integrityrisk.core.warning.AcknowledgeWarning;
import org.integrityrisk.core.warning.AnswerWarning;
import org.integrityrisk.core.warning.CarryOutEscalation;
import org.integrityrisk.core.warning.CarryOutReferral;
import org.integrityrisk.core.warning.CarryOutWarning;
import org.integrityrisk.core.warning.ClimbLadder;
import org.integrityrisk.core.warning.EscalateWarnings;
import org.integrityrisk.core.warning.ExamineWarning;
import org.integrityrisk.core.warning.FailWarning;
import org.integrityrisk.core.warning.FollowWarnedPeople;
import org.integrityrisk.core.warning.HandOverWarning;
import org.integrityrisk.core.warning.HandleWarning;
import org.integrityrisk.core.warning.HoldToAccount;
import org.integrityrisk.core.warning.IssueWarning;
import org.integrityrisk.core.warning.LiftWarning;
import org.integrityrisk.core.warning.PrepareWarning;
import org.integrityrisk.core.warning.ProposeWarning;
import org.integrityrisk.core.warning.PublishWarning;
import org.integrityrisk.core.warning.PutOutWarning;
import org.integrityrisk.core.warning.RecordAccountability;
import org.integrityrisk.core.warning.ReferWarning;
import org.integrityrisk.core.warning.RestoreWarning;
import org.integrityrisk.core.warning.StandInForIssuer;
import org.integrityrisk.core.warning.SuperviseWarning;
import org.integrityrisk.core.warning.WarningTasks;
import org.integrityrisk.core.work.OpenTasks;

/** The {@link Town} at work under one regime: all use cases, wired to ports in memory. */
public final class World {

  /** The one project there is. */
  public static final String PROJECT = "RISK";

  private static final Presets PRESETS = Presets.load();

  public final Regime regime;
  public final Fuse fuse = new Fuse();
  public final SetClock clock = new SetClock();
  public final Town town = new Town();
  public final MemoryStore store = new MemoryStore(fuse);
  public final MemoryJournal journal = new MemoryJournal(fuse);
  public final MemoryRegister register = new MemoryRegister(fuse);
  public final MemoryMeasures measures = new MemoryMeasures(clock);
  public final MemoryMeasureActs measureActs = new MemoryMeasureActs(fuse);
  public final OpenTasks tasks = new OpenTasks();
  public final MemoryPowers powers = new MemoryPowers(fuse, register);
  public final MemoryFollowUps followUps = new MemoryFollowUps(fuse);
  public final MemoryRefusals refusals = new MemoryRefusals(fuse);
  public final MemoryFlags flags = new MemoryFlags(fuse);
  public final MemoryWarnings warnings = new MemoryWarnings(fuse, clock, town, register::warnings);
  public final MemoryAccountabilities accountabilities = new MemoryAccountabilities();
  public final MemoryPublicities publicities = new MemoryPublicities(fuse, this::isThere);
  public final MemoryFilings filings = new MemoryFilings(fuse, this::isThere);
  public final MemoryDelegations delegations = new MemoryDelegations();
  public final MemoryRecusals recusals = new MemoryRecusals();
  public final MemoryCorrections corrections = new MemoryCorrections();
  public final MemorySoughtOpinions sought = new MemorySoughtOpinions();
  public final MemoryHost host;

  public final MemoryCalendarYears years = new MemoryCalendarYears();
  public final WorkCalendar calendar = new WorkCalendar(years, PublicHolidays.load());
  public final Actors actors = new Actors(town, town);
  public final LoadPoint loadPoint;
  public final LoadReview loadReview;
  public final GuardReview guard;
  public final ProjectRegister projection;
  public final RecordOpinion recordOpinion;
  public final DecideOnRiskPoint decide;
  public final FileRiskPoint file;
  public final EditRiskPoint edit;
  public final ImportRiskPoints importPoints;
  public final RecordMeeting recordMeeting;
  public final GrantDelegation grantDelegation;
  public final EndDelegation endDelegation;
  public final ListDelegations listDelegations;
  public final RecordRecusal recordRecusal;
  public final AskOpinions askOpinions;
  public final GiveOpinion giveOpinion;
  public final JournalRunner runner;
  public final PlanBulk planBulk;
  public final RunBulk runBulk;
  public final ListVersions listVersions;
  public final LoadPublicity loadPublicity;
  public final ListPublicities listPublicities;
  public final OpenPublicity openPublicity;
  public final CommentOnPublicity commentOnPublicity;
  public final AnswerComment answerComment;
  public final ConcludePublicity concludePublicity;
  public final SendFiling sendFiling;
  public final RecordReply recordReply;
  public final AddMeasure addMeasure;
  public final ChangeMeasureState changeMeasure;
  public final ProposeWarning proposeWarning;
  public final LoadMeasure loadMeasure;
  public final JudgeMeasure judgeMeasure;
  public final ReviseMeasure reviseMeasure;
  public final AddEvidence addEvidence;
  public final LinkMeasure linkMeasure;
  public final ReviewMeasure reviewMeasure;
  public final FileMeasure fileMeasure;
  public final FollowMeasure followMeasure;
  public final PrepareWarning prepareWarning;
  public final PutOutWarning putOutWarning;
  public final IssueWarning issueWarning;
  public final FailWarning failWarning;
  public final SuperviseWarning superviseWarning;
  public final AcknowledgeWarning acknowledgeWarning;
  public final HandOverWarning handOverWarning;
  public final RecordAccountability recordAccountability;
  public final EscalateWarnings escalateWarnings;
  public final FollowWarnedPeople followWarnedPeople;
  public final AnswerWarning answerWarning;
  public final ExamineWarning examineWarning;
  public final LiftWarning liftWarning;
  public final RecordCheck recordCheck;
  public final FollowOffices followOffices;
  public final KeepCalendar keepCalendar;
  public final RepairRegister repair;
  public final RepairLinked repairLinked;
  public final ChangePowers changePowers;
  public final ChangeFlow changeFlow;
  public final DismissFlag dismissFlag;
  public final PreviewRegimeChange previewChange;
  public final ApplyRegimeChange applyChange;
  public final AbandonRegimeChange abandonChange;

  private OrganisationRegister organisation = Town.register();

  /** A world under a preset that can come under others. */
  public World(String regimeKey, String... others) {
    this(preset(regimeKey), Stream.of(others).map(World::preset).toArray(Regime[]::new));
  }

  /** Nobody else acts in a world of one thread. */
  private static <T> T atOnce(String point, Supplier<T> work) {
    return work.get();
  }

  private static Regime preset(String key) {
    return PRESETS.find(key).orElseThrow();
  }

  /** A world whose regime shows points for comments and files them with the superior. */
  public static World withPublicity() {
    return new World(ShownRegime.read());
  }

  /** A world whose regime sets deadlines and wants opinions before decisions. */
  public static World demanding() {
    return new World(DemandingRegime.read());
  }

  /** A world under a regime that can come under the others. */
  public static World of(Regime regime, Regime... others) {
    return new World(regime, others);
  }

  private World(Regime regime, Regime... others) {
    this.regime = regime;
    host = new MemoryHost(fuse, clock, regime);
    Audit audit = new Audit(store.auditTrail(), clock);
    AtomicInteger last = new AtomicInteger();
    Ids ids = () -> "id-" + last.incrementAndGet();
    Projects projects = new OneProject(host);
    Regimes regimes = () -> Stream.concat(Stream.of(regime), Stream.of(others)).toList();
    loadPoint = new LoadPoint(host, projects, this::organisation, actors, town);
    loadReview =
        new LoadReview(
            loadPoint,
            store.opinions(),
            recusals,
            corrections,
            sought,
            delegations,
            flags,
            publicities,
            calendar,
            clock);
    ExclusiveActions exclusive = new ExclusiveActions(journal);
    guard = new GuardReview(loadReview, exclusive);
    projection =
        new ProjectRegister(
            loadPoint, loadReview, store.checks(), new SettleFlags(flags, clock), register, clock);
    KeepGrading gradings = new KeepGrading(host, store);
    recordOpinion =
        new RecordOpinion(
            loadPoint,
            loadReview,
            store.opinions(),
            store.contents(clock),
            gradings,
            audit,
            projection,
            clock);
    RecordFiling recordFiling = new RecordFiling(loadPoint, gradings, audit, projection);
    host.connect(functions(recordFiling));
    decide = new DecideOnRiskPoint(loadReview, host, host, World::atOnce);
    CarryOutMove moves = new CarryOutMove(host, loadPoint, loadReview, host, audit);
    CarryOutMeeting meetings = new CarryOutMeeting(store, moves);
    CarryOutConclusion conclusions =
        new CarryOutConclusion(publicities, moves, actors, this::organisation);
    CarryOutReply replies = new CarryOutReply(filings, moves);
    RefreshPoints refresh = new RefreshPoints(host, projection);
    KeepPowers keepPowers = new KeepPowers(powers, audit);
    RaiseFlags raising = new RaiseFlags(host, flags, audit, projection, clock);
    CarryOutPowerChanges powerChanges = new CarryOutPowerChanges(powers, raising);
    PlanPoint planPoint = new PlanPoint(loadReview, store, store.checks(), clock);
    ChangePoints changePoints =
        new ChangePoints(
            host,
            planPoint,
            store,
            store.formerGradings(),
            store.opinions(),
            store.contents(clock),
            host,
            audit,
            projection,
            clock);
    WarningTasks warningTasks = new WarningTasks(tasks);
    PublishWarning publishing = new PublishWarning(register, warningTasks);
    HoldToAccount holding = new HoldToAccount(accountabilities, clock);
    StandInForIssuer standIns = new StandInForIssuer(town);
    AtomicInteger lastNumber = new AtomicInteger();
    DocumentNumbers numbers = new DocumentNumbers(name -> lastNumber.incrementAndGet());
    putOutWarning = new PutOutWarning(warnings, numbers, publishing, audit, clock);
    CarryOutReferral referring = new CarryOutReferral(warnings, host, loadPoint, audit, publishing);
    CarryOutWarning issuing = new CarryOutWarning(host, loadPoint, putOutWarning, standIns);
    CarryOutEscalation escalations =
        new CarryOutEscalation(
            warnings, warnings, host, loadPoint, holding, audit, publishing, standIns);
    TakeAlong takeAlong =
        new TakeAlong(host, changePoints, this::organisation, actors, new Unbroken());
    CarryOutRegimeChange changes =
        new CarryOutRegimeChange(
            regimes,
            projects,
            host,
            takeAlong,
            followUps,
            new SettleGivenUp(host, takeAlong, followUps, host, refusals, audit, clock),
            refusals,
            audit);
    loadMeasure = new LoadMeasure(measures, measureActs, loadPoint);
    SettleMeasure settleMeasure =
        new SettleMeasure(measures, loadMeasure, loadPoint, host, register, tasks);
    AdoptPoints adoption =
        new AdoptPoints(
            loadPoint,
            actors,
            gradings,
            host,
            store.contents(clock),
            store.opinions(),
            audit,
            projection,
            clock);
    BringMeasures bringing =
        new BringMeasures(
            measures,
            measureActs,
            settleMeasure,
            this::organisation,
            actors,
            projection,
            audit,
            ids,
            clock);
    CarryOutImport imports =
        new CarryOutImport(
            host, projection, audit, recordFiling, adoption, bringing, new Unbroken());
    CarryOutMeasureAct measureAct = new CarryOutMeasureAct(measures, measureActs, settleMeasure);
    runner =
        new JournalRunner(
            journal,
            List.of(
                meetings,
                new CarryOutBulk(host, moves, audit, projection),
                conclusions,
                replies,
                imports,
                refresh,
                powerChanges,
                changes,
                escalations,
                issuing,
                referring,
                measureAct),
            clock);
    previewChange =
        new PreviewRegimeChange(
            projects,
            regimes,
            town,
            new PlanRegimeChange(
                host,
                host,
                planPoint,
                followUps,
                new PlanWarnings(warnings, warnings, calendar, clock),
                this::organisation,
                actors),
            new RecentPlans());
    applyChange =
        new ApplyRegimeChange(previewChange, host, regimes, exclusive, runner, ids, clock);
    abandonChange =
        new AbandonRegimeChange(
            previewChange, exclusive, journal, runner, refusals, audit, ids, clock);
    planBulk =
        new PlanBulk(
            register,
            host,
            loadPoint,
            loadReview,
            new Sights(town, this::organisation, actors),
            exclusive,
            town,
            town);
    listVersions = new ListVersions(loadPoint, store.contents(clock), store.opinions(), store);
    runBulk = new RunBulk(planBulk, runner, audit, ids, clock);
    recordMeeting = new RecordMeeting(loadReview, town, runner, audit, ids, clock);
    loadPublicity = new LoadPublicity(publicities, this::organisation, actors, town);
    listPublicities = new ListPublicities(publicities, this::organisation, actors, town, clock);
    openPublicity =
        new OpenPublicity(
            projects,
            this::organisation,
            actors,
            town,
            loadReview,
            store,
            publicities,
            calendar,
            audit,
            projection,
            ids,
            clock);
    commentOnPublicity = new CommentOnPublicity(loadPublicity, publicities, audit, ids, clock);
    answerComment = new AnswerComment(loadPublicity, publicities, audit, clock);
    concludePublicity =
        new ConcludePublicity(loadPublicity, loadReview, guard, runner, audit, ids, clock);
    sendFiling = new SendFiling(town, loadReview, guard, filings, audit, ids, clock);
    recordReply =
        new RecordReply(
            town,
            this::organisation,
            actors,
            filings,
            loadReview,
            guard,
            runner,
            audit,
            ids,
            clock);
    changePowers =
        new ChangePowers(
            keepPowers,
            powerChanges,
            powers,
            this::organisation,
            projects,
            actors,
            new Whole(fuse),
            runner,
            ids,
            clock);
    changeFlow = new ChangeFlow(changePowers);
    dismissFlag = new DismissFlag(loadPoint, flags, audit, projection, clock);
    grantDelegation =
        new GrantDelegation(delegations, this::organisation, actors, town, audit, ids, clock);
    endDelegation = new EndDelegation(delegations, this::organisation, actors, audit, clock);
    listDelegations = new ListDelegations(delegations, this::organisation, actors);
    askOpinions = new AskOpinions(loadReview, sought, town, town, audit, projection, clock);
    giveOpinion = new GiveOpinion(loadReview, sought, audit, projection, clock);
    recordRecusal = new RecordRecusal(loadReview, recusals, town, audit, projection, clock);
    CheckFiling filing = new CheckFiling(projects, this::organisation, powers, town, exclusive);
    file = new FileRiskPoint(filing, new CheckRoute(actors, loadReview), host, decide);
    edit =
        new EditRiskPoint(
            loadPoint,
            filing,
            host,
            new RecordEdit(gradings, corrections, audit, projection, clock),
            World::atOnce);
    importPoints = new ImportRiskPoints(filing, actors, runner, audit, ids, clock);
    ActOnMeasure acting = new ActOnMeasure(runner, loadMeasure, audit, ids, clock);
    addMeasure = new AddMeasure(loadPoint, measures, loadMeasure, town, acting, clock);
    judgeMeasure = new JudgeMeasure(loadMeasure, acting, clock);
    changeMeasure = new ChangeMeasureState(loadMeasure, acting, judgeMeasure, clock);
    reviseMeasure = new ReviseMeasure(loadMeasure, acting, town, clock);
    addEvidence = new AddEvidence(loadMeasure, acting);
    linkMeasure = new LinkMeasure(loadMeasure, loadPoint, acting);
    reviewMeasure = new ReviewMeasure(loadMeasure, acting);
    fileMeasure = new FileMeasure(loadMeasure, acting, clock);
    followMeasure = new FollowMeasure(measureActs, settleMeasure, town, ids, clock);
    proposeWarning = new ProposeWarning(loadPoint, warnings, town, calendar, clock);
    prepareWarning = new PrepareWarning(proposeWarning, town, clock);
    issueWarning =
        new IssueWarning(
            loadPoint,
            prepareWarning,
            putOutWarning,
            warnings,
            new Whole(fuse),
            runner,
            ids,
            clock);
    ClimbLadder climbing =
        new ClimbLadder(calendar, numbers, warnings, new AtOnce(), runner, standIns, ids, clock);
    ReferWarning referrals =
        new ReferWarning(calendar, warnings, new Whole(fuse), runner, ids, clock);
    HandleWarning handling =
        new HandleWarning(
            loadPoint, warnings, warnings, climbing, calendar, audit, publishing, clock);
    failWarning = new FailWarning(handling);
    superviseWarning = new SuperviseWarning(handling, clock);
    acknowledgeWarning =
        new AcknowledgeWarning(loadPoint, warnings, warnings, audit, publishing, clock);
    handOverWarning =
        new HandOverWarning(
            loadPoint, warnings, warnings, town, calendar, audit, publishing, clock);
    recordAccountability =
        new RecordAccountability(loadPoint, warnings, holding, accountabilities, audit);
    followWarnedPeople =
        new FollowWarnedPeople(projects, warnings, warnings, host, loadPoint, warningTasks);
    escalateWarnings =
        new EscalateWarnings(
            projects, warnings, warnings, host, loadPoint, climbing, referrals, clock);
    answerWarning = new AnswerWarning(handling);
    examineWarning = new ExamineWarning(handling);
    liftWarning = new LiftWarning(handling);
    RefreshMany refreshing = new RefreshMany(refresh, journal, ids, clock);
    followOffices = new FollowOffices(register, refreshing);
    keepCalendar =
        new KeepCalendar(
            calendar,
            years,
            this::organisation,
            actors,
            audit,
            new FollowCalendar(register, refreshing),
            clock);
    repair = new RepairRegister(host, register, projection, register);
    repairLinked =
        new RepairLinked(
            new MemoryLinked(measures, warnings),
            register,
            settleMeasure,
            new RestoreWarning(warnings, host, loadPoint, register, publishing),
            register);
    recordCheck = new RecordCheck(loadPoint, store.checks(), audit, projection, ids, clock);
  }

  /** The memory knows no transactions. */
  private static final class Unbroken implements OnePiece {

    @Override
    public <T> T of(Supplier<T> work) {
      return work.get();
    }
  }

  private boolean isThere(String pointId) {
    return host.findById(pointId).isPresent();
  }

  private record OneProject(MemoryHost host) implements Projects {

    @Override
    public List<String> all() {
      return List.of(PROJECT);
    }

    @Override
    public Optional<Regime> regimeOf(String project) {
      return project.equals(PROJECT) ? Optional.of(host.regime()) : Optional.empty();
    }
  }

  private MemoryHost.Functions functions(RecordFiling recordFiling) {
    return new MemoryHost.Functions() {
      @Override
      public void created(RiskPoint point) {
        recordFiling.record(point);
      }

      @Override
      public void moved(RiskPoint point, String to, Move move) {
        recordOpinion.record(point, to, move);
      }
    };
  }

  public OrganisationRegister organisation() {
    return organisation;
  }

  /** Somebody new takes an office. */
  public void reorganise(OrganisationEntry entry) {
    organisation = organisation.with(entry);
  }

  /** A right content for the window post of the licensing department, level 1 in every preset. */
  public static RiskPointContent content() {
    return new RiskPointContent(
        Map.of(
            RiskField.TITLE, "Faster approval for a favour",
            RiskField.CONTENT, "An application is moved up the queue for a gift.",
            RiskField.SCOPE, "post",
            RiskField.KIND, "integrity",
            RiskField.TYPE, "duty",
            RiskField.CATEGORY, "licensing",
            RiskField.UNIT, "bureau",
            RiskField.DEPARTMENT, "licensing",
            RiskField.POST, "window",
            RiskField.CONSEQUENCE, "criminal"));
  }

  /** The clerk files the content as a draft. */
  public RiskPoint draft() {
    return file.file("clerk", PROJECT, content(), false);
  }

  /** A person decides, with a reason wherever one is demanded. */
  public RiskPoint decide(String user, String key, Decision decision) {
    return decide.decide(key, Move.of(decision, user, "Because."));
  }

  public RiskPoint point(String key) {
    return host.find(key).orElseThrow();
  }
}
