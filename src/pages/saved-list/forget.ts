import { send } from '../../messages/send.ts';

/** Puts it in the trash; answers whether that is done. */
export async function forget(id: string): Promise<boolean> {
  return (await send('forget-articles', { ids: [id] })).ok;
}

export async function restore(id: string): Promise<boolean> {
  return (await send('restore-articles', { ids: [id] })).ok;
}
