/** State of jobs. */
package com.atlassian.scheduler.status;
