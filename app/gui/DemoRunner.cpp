// SPDX-License-Identifier: MIT
#include "gui/DemoRunner.h"

namespace da {

DemoRunner::DemoRunner(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

DemoRunner::~DemoRunner()
{
    if (!m_thread.isRunning())
        return;
    // The environment's sockets belong to its thread and are closed there.
    QMetaObject::invokeMethod(
        m_inThread, [this] { m_demo.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void DemoRunner::start()
{
    if (m_thread.isRunning())
        return;
    m_inThread = new QObject;
    m_inThread->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_inThread, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_inThread, [this, folder = m_folder] {
        auto started = std::make_shared<Started>(DemoEnvironment::start(folder));
        QMetaObject::invokeMethod(this, [this, started] { take(started); });
    });
}

void DemoRunner::take(const std::shared_ptr<Started> &started)
{
    if (started->ok())
        m_demo = std::move(*started).value();
    else
        m_fault = started->error();
    Q_EMIT changed();
}

} // namespace da
