package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.io.InputStreamConsumer;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.IOException;
import java.util.List;

/**
 * Keeps the files of issues. It asks nobody for permission.
 *
 * <p>Source: published Javadoc (docs.atlassian.com/DAC/javadoc/jira and docs.atlassian.com/jira);
 * used by the open-source apps of ONLYOFFICE (create), UseResponse (list, stream), Botsing (stream)
 * and Atlassian's app that copies issues (stream).
 */
public interface AttachmentManager {

  boolean attachmentsEnabled();

  List<Attachment> getAttachments(Issue issue);

  /** The change's new value is the attachment's id. */
  ChangeItemBean createAttachment(CreateAttachmentParamsBean params) throws AttachmentException;

  <T> T streamAttachmentContent(Attachment attachment, InputStreamConsumer<T> consumer)
      throws IOException;

  void deleteAttachment(Attachment attachment) throws RemoveException;
}
