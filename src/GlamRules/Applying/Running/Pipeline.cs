using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using GlamRules.Applying.Reading;

namespace GlamRules.Applying.Running;

/// <summary>
/// One thread reads, several label, and the caller takes what they made in the order of the input. As many blocks as
/// were made at the start go round and round: what is held never grows.
/// </summary>
internal sealed class Pipeline : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly IBlockSource _source;
    private readonly Func<long, bool> _takes;
    private readonly Action<BlockAnswers>[] _workers;
    private readonly CancellationTokenSource _stop;
    private readonly BlockingCollection<BlockAnswers> _idle = [];
    private readonly BlockingCollection<BlockAnswers> _work = [];
    private readonly BlockingCollection<BlockAnswers> _order = [];
    private readonly List<BlockAnswers> _all = [];
    private readonly List<Thread> _threads = [];

    /// <param name="source">What is read.</param>
    /// <param name="takes">Whether a block, by its place, is to be labelled.</param>
    /// <param name="workers">What labels a block; one a thread.</param>
    /// <param name="cancellation">Ends the work.</param>
    public Pipeline(IBlockSource source, Func<long, bool> takes, Action<BlockAnswers>[] workers, CancellationToken cancellation)
    {
        _source = source;
        _takes = takes;
        _workers = workers;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        for (int i = 0; i < (2 * workers.Length) + 2; i++)
        {
            BlockAnswers block = new(source.NewBlock());
            _all.Add(block);
            _idle.Add(block, CancellationToken.None);
        }
    }

    /// <summary>Every block that is to be labelled, in order; each is given back when the next is asked for.</summary>
    public IEnumerable<BlockAnswers> Run()
    {
        Start("apply: reading", Read);
        foreach (Action<BlockAnswers> worker in _workers)
        {
            Start("apply: labelling", () => Label(worker));
        }

        foreach (BlockAnswers block in _order.GetConsumingEnumerable(_stop.Token))
        {
            block.Done.Wait(_stop.Token);
            block.Failure?.Throw();
            yield return block;
            _idle.Add(block, CancellationToken.None);
        }
    }

    /// <summary>Stops all threads and waits for them.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        // Who waits for a pipe that nobody writes to can't be woken: it ends with the process.
        if (!_threads.TrueForAll(t => t.Join(Patience)))
        {
            return;
        }

        foreach (BlockAnswers block in _all)
        {
            block.Dispose();
        }

        _stop.Dispose();
        _idle.Dispose();
        _work.Dispose();
        _order.Dispose();
    }

    private void Start(string name, Action work)
    {
        Thread thread = new(() => Quietly(work)) { IsBackground = true, Name = name };
        _threads.Add(thread);
        thread.Start();
    }

    // What goes wrong is handed to the caller with the block concerned; only the end of all work ends here.
    private void Quietly(Action work)
    {
        try
        {
            work();
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
    }

    private void Read()
    {
        BlockAnswers? block = null;
        try
        {
            while (true)
            {
                block ??= _idle.Take(_stop.Token);
                block.Failure = null;
                if (!_source.Read(block.Block))
                {
                    break;
                }

                if (_takes(block.Block.Index))
                {
                    _order.Add(block, CancellationToken.None);
                    _work.Add(block, CancellationToken.None);
                    block = null;
                }
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            block!.Failure = ExceptionDispatchInfo.Capture(e);
            block.Done.Release();
            _order.Add(block, CancellationToken.None);
        }

        _order.CompleteAdding();
        _work.CompleteAdding();
    }

    private void Label(Action<BlockAnswers> worker)
    {
        foreach (BlockAnswers block in _work.GetConsumingEnumerable(_stop.Token))
        {
            try
            {
                worker(block);
            }
            catch (Exception e)
            {
                block.Failure = ExceptionDispatchInfo.Capture(e);
            }

            block.Done.Release();
        }
    }
}
