package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.HostModule;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.config.IssueData;
import org.integrityrisk.sandbox.issue.ChangeHistory;
import org.integrityrisk.sandbox.issue.CommentStore;
import org.integrityrisk.sandbox.issue.ConfiguredIssues;
import org.integrityrisk.sandbox.issue.IssueAttachments;
import org.integrityrisk.sandbox.issue.IssueLinks;
import org.integrityrisk.sandbox.issue.IssueStore;
import org.integrityrisk.sandbox.issue.IssueTransactions;
import org.integrityrisk.sandbox.jql.SandboxSearchService;
import org.integrityrisk.sandbox.mail.IssueMails;
import org.integrityrisk.sandbox.mail.MailOutbox;
import org.integrityrisk.sandbox.mail.OutboxQueue;
import org.integrityrisk.sandbox.workflow.AvailableActions;
import org.integrityrisk.sandbox.workflow.HostFunctions;
import org.integrityrisk.sandbox.workflow.IssueEvents;
import org.integrityrisk.sandbox.workflow.IssueWriting;
import org.integrityrisk.sandbox.workflow.WorkflowDefinitions;
import org.integrityrisk.sandbox.workflow.WorkflowEngine;

/**
 * Issues, workflows, searches and mails. For the pages it also offers {@link IssueScreens}, {@link
 * ChangeHistory} and {@link MailOutbox}.
 */
public final class IssueModule implements HostModule {
  @Override
  public void start(Host host) {
    host.texts().add(IssueModule.class.getClassLoader(), "i18n.sandbox-issue");
    IssueStore issues = new IssueStore(host);
    ChangeHistory history = new ChangeHistory(host.database(), host.clock());
    MailOutbox outbox = new MailOutbox(host.database(), host.clock());
    HostServices services = host.services();
    services.offer(IssueData.class, new ConfiguredIssues(host.database()));
    services.offer(ChangeHistory.class, history);
    services.offer(MailOutbox.class, outbox);
    services.offer(MailQueue.class, new OutboxQueue(outbox));
    services.offer(MailServerManager.class, () -> new SMTPMailServer() {});
    services.offer(AttachmentManager.class, new IssueAttachments(host, history));
    services.offer(IssueLinkManager.class, new IssueLinks(host, issues, history));
    services.offer(SearchService.class, new SandboxSearchService(host, issues));
    offerActs(host, issues, history, outbox);
  }

  private static void offerActs(
      Host host, IssueStore issues, ChangeHistory history, MailOutbox outbox) {
    CommentStore comments = new CommentStore(host.database(), host.services(), host.clock());
    IssueTransactions transactions = new IssueTransactions(host.database());
    IssueEvents events = new IssueEvents(host, transactions);
    IssueWriting writing =
        new IssueWriting(host, issues, history, comments, new IssueMails(host, outbox));
    WorkflowDefinitions workflows = new WorkflowDefinitions(host, issues);
    workflows.createDefault();
    WorkflowEngine engine = new WorkflowEngine(workflows, new HostFunctions(host, writing, events));
    IssueOperation operation =
        new IssueOperation(host, issues, transactions, writing, events, engine);
    offer(host, issues, comments, workflows, engine, operation);
  }

  private static void offer(
      Host host,
      IssueStore issues,
      CommentStore comments,
      WorkflowDefinitions workflows,
      WorkflowEngine engine,
      IssueOperation operation) {
    HostServices services = host.services();
    IssueScreens screens = new IssueScreens(services);
    AvailableActions actions = new AvailableActions(host, workflows, engine);
    Vetoes vetoes = new Vetoes();
    SandboxIssueManager manager =
        new SandboxIssueManager(host, issues, operation, workflows::isEditable, vetoes);
    services.offer(Vetoes.class, vetoes);
    IssueValidation validation = new IssueValidation(host, issues, screens, workflows::isEditable);
    services.offer(WorkflowManager.class, workflows);
    services.offer(IssueWorkflowManager.class, actions);
    services.offer(IssueScreens.class, screens);
    services.offer(IssueManager.class, manager);
    services.offer(CommentManager.class, new SandboxCommentManager(comments, operation));
    services.offer(
        IssueService.class,
        new SandboxIssueService(
            issues, validation, screens, workflows, actions, manager, operation));
  }
}
