import { listNotices, listOutgoingMails } from '@/api/generated';
import { NOTICES } from '@/api/notices';
import { pagesQuery } from '@/api/pages';

export const noticesQuery = {
  ...pagesQuery([NOTICES, 'list'], (pageToken, signal) =>
    listNotices({ query: { ...(pageToken && { pageToken }) }, signal }),
  ),
  staleTime: 0,
};

export const mailsQuery = {
  ...pagesQuery(['outgoing-mails'], (pageToken, signal) =>
    listOutgoingMails({ query: { ...(pageToken && { pageToken }) }, signal }),
  ),
  staleTime: 0,
};
