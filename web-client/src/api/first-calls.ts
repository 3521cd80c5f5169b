import { problemOf } from '@/lib/problem';
import { getMe, type GetMeResponse, listNotices } from './generated';

export { attendanceQuery, meetingQuery } from './meetings';
/** Nearly every page reads lists: beside the operations they need no file of their own. */
export { allPages, pagesQuery } from './pages';

// What a first visit asks the service, apart from the entry: the functions of all operations come with it.

export async function whoAmI(signal: AbortSignal): Promise<GetMeResponse | null> {
  try {
    const { data } = await getMe({ signal });
    return data;
  } catch (error) {
    if (problemOf(error).status === 401) return null;
    throw error;
  }
}

export async function countUnreadNotices(signal: AbortSignal): Promise<number> {
  const { data } = await listNotices({ query: { limit: 1 }, signal });
  return data.unread;
}
