/** How jobs are scheduled. */
package com.atlassian.scheduler.config;
